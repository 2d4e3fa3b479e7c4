__version__ = "0.1.0"

from .system.renamed import install
install() # modules of the last release, with a warning
