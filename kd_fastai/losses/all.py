"The distillation losses by name: `from kd_fastai.losses.all import *`"
from .soft_targets import SoftTarget, SoftTargetBCE
from .logits import Logits, ReverseKL, JSD, SkewKL, DKD, NKD, DIST, Standardized, CTKD
from .features import FitNet, Attention
from .maps import ActivationBoundaries, OFD, NST, CWD, MGD, ReviewKD
from .relations import Similarity, RKD, PKT, CC, CKA, FSP
from .projections import VID, VkD, CRD
from .derivatives import Sobolev, Jacobian

__all__ = ['SoftTarget', 'SoftTargetBCE', 'Logits', 'ReverseKL', 'JSD', 'SkewKL', 'DKD', 'NKD', 'DIST', 'Standardized', 'CTKD', 'FitNet',
    'Attention', 'ActivationBoundaries', 'OFD', 'NST', 'CWD', 'MGD', 'ReviewKD', 'Similarity', 'RKD', 'PKT', 'CC', 'CKA', 'FSP',
    'VID', 'VkD', 'CRD', 'Sobolev', 'Jacobian']
