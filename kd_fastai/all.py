"Everything a notebook needs: `from kd_fastai.all import *`"
from .data import *
from .losses import *
from .logit_losses import *
from .feature_losses import *
from .map_losses import *
from .relation_losses import *
from .projection_losses import *
from .derivative_losses import *
from .checks import *
from .layers import *
from .matching import *
from .keys import *
from .cache import *
from .forms import *
from .teacher import *
from .batches import *
from .adapter_trainer import *
from .callback import *
from .online import *
from .measures import *
from .report import *
from .compare import *
from .sweep import *
from .interpret import *
from .pictures import *
from .options import *
from .cli import DistilJob, distil
