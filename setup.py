"Reads settings.ini, the one place for metadata and pins."
from configparser import ConfigParser
from setuptools import setup

with open('settings.ini', encoding='utf-8') as f:
    parser = ConfigParser(delimiters=['='], interpolation=None)
    parser.read_file(f)
cfg = parser['DEFAULT']

with open('README.md', encoding='utf-8') as f: readme = f.read()

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    long_description=readme, long_description_content_type='text/markdown',
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    license='Apache-2.0', license_files=['LICENSE'], python_requires='>=' + cfg['min_python'],
    packages=[cfg['lib_path']], package_data={cfg['lib_path']: ['reference/*']},
    install_requires=cfg['requirements'].split(),
    extras_require=dict(dev=cfg['dev_requirements'].split()),
    entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=[f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]),
)
