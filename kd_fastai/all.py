"Everything a notebook needs: `from kd_fastai.all import *`"
from .data import *
from .losses import *
from .logit_losses import *
from .feature_losses import *
from .layers import *
from .teacher import *
from .callback import *
from .report import *
from .options import *
from .cli import DistilJob, distil
