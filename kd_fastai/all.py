"What a notebook needs: `from kd_fastai.all import *`. None of these names is one of fastai's; everything else is imported from its module"
from .data.toy import digits_dls, diabetes_dls, digit_files, ArrayDataset, array_dls, mlp, cnn, train_teacher
from .losses.all import *
from .losses.all import __all__ as _losses
from .losses.terms import LossTerm
from .losses.maps import bn_margins
from .losses.check import check_loss
from .layers.core import layer_table, find_layers, Capture
from .layers.matching import main_layers, layer_similarity, match_layers
from .teacher.core import Teacher
from .teacher.cache import AnswerCache
from .callback.core import KnowledgeDistillationCallback
from .callback.online import EMATeacher, Peers, EachPeer, Mutual
from .analysis.metrics import agreement, teacher_kl, teacher_rmse, calibration_error
from .analysis.interpret import DistillationInterpretation
from .analysis.plots import (plot_temperature, soft_targets, plot_dark_knowledge, plot_losses, plot_reliability, plot_agreement,
    plot_similarity, plot_history)
from .analysis.stats import verdict, mean_sd
from .analysis.compare import count_flops, summary_table, compare_models, show_comparison, plot_comparison
from .analysis.sweep import sweep
from .cli.command import distil

__all__ = [*_losses, 'digits_dls', 'diabetes_dls', 'digit_files', 'ArrayDataset', 'array_dls', 'mlp', 'cnn', 'train_teacher', 'LossTerm',
    'bn_margins', 'check_loss', 'layer_table', 'find_layers', 'Capture', 'main_layers', 'layer_similarity', 'match_layers', 'Teacher',
    'AnswerCache', 'KnowledgeDistillationCallback', 'EMATeacher', 'Peers', 'EachPeer', 'Mutual', 'agreement', 'teacher_kl',
    'teacher_rmse', 'calibration_error', 'DistillationInterpretation', 'plot_temperature', 'soft_targets', 'plot_dark_knowledge',
    'plot_losses', 'plot_reliability', 'plot_agreement', 'plot_similarity', 'plot_history', 'verdict', 'mean_sd', 'count_flops',
    'summary_table', 'compare_models', 'show_comparison', 'plot_comparison', 'sweep', 'distil']
