from ..system.renamed import old_names
__getattr__ = old_names('report') # the module of this name in the last release
