"The part of the metadata that settings.ini holds; pyproject.toml has the rest, and lists as dynamic what is set here"
from configparser import ConfigParser
from setuptools import setup

cfg = ConfigParser()
with open('settings.ini') as f: cfg.read_file(f) # unlike `read`, fails where the file is missing
cfg = cfg['DEFAULT']

setup(install_requires=cfg['requirements'].split(), extras_require=dict(dev=cfg['dev_requirements'].split()),
    classifiers=[f"Development Status :: {cfg['status']}", f"Topic :: {cfg['topic']}",
        *(f'Intended Audience :: {o.strip()}' for o in cfg['audience'].split(','))])
