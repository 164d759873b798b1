"`python -m kd_fastai.check_device`: is this machine all right? See `kd_fastai.cli.check_device`"
from .cli.check_device import main

if __name__=='__main__': main()
