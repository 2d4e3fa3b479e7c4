"Reads settings.ini, the one place for metadata and pins."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages,setup
from setuptools.command.build_py import build_py

with open('settings.ini', encoding='utf-8') as f:
    parser = ConfigParser(delimiters=['='], interpolation=None)
    parser.read_file(f)
cfg = parser['DEFAULT']

with open('README.md', encoding='utf-8') as f: readme = f.read()

class BuildPy(build_py):
    "The wheel carries the notebook that the grid executes, so that it works without the checkout."
    def run(self):
        super().run()
        if not self.editable_mode: self.copy_file('nbs/run.ipynb', str(Path(self.build_lib, cfg['lib_path'], 'run.ipynb')))

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme, long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE'], python_requires='>=' + cfg['min_python'],
    packages=find_packages(include=[cfg['lib_path'], f"{cfg['lib_path']}.*"]), package_data={cfg['lib_path']: ['reference/*', 'site/*']},
    cmdclass=dict(build_py=BuildPy),
    install_requires=cfg['requirements'].split(),
    extras_require={k: cfg[f'{k}_requirements'].split() for k in ('dev','lora','lite')},
    entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=[f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]),
)
