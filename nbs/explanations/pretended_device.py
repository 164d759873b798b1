"The device 'gpu' of pretended_device.cpp, compiled here (a C++ compiler and ninja, 20 s the first time), and what PyTorch asks of a device in Python"
import logging, torch, types
from pathlib import Path
logging.getLogger('torch.utils.cpp_extension').setLevel(logging.ERROR) # that there is no CUDA is no news here
from torch.utils.cpp_extension import load

native = load('pretended_device', [str(Path(__file__).with_suffix('.cpp'))], extra_cflags=['-O0'], with_cuda=False)

class device:
    "`with torch.gpu.device(1):`"
    def __init__(self, d): self.i = d if isinstance(d, int) else torch.device(d).index or 0
    def __enter__(self): self.old = native.current_device(); native.set_device(self.i)
    def __exit__(self, *args): native.set_device(self.old)

module = types.ModuleType('torch.gpu')
vars(module).update(device=device, is_available=lambda: True, is_initialized=lambda: True, _is_in_bad_fork=lambda: False, _lazy_init=lambda: None,
    device_count=native.device_count, current_device=native.current_device, synchronize=lambda d=None: None,
    set_device=lambda d: native.set_device(d if isinstance(d, int) else torch.device(d).index),
    manual_seed=lambda s: None, manual_seed_all=lambda s: None, get_rng_state=lambda d=None: torch.get_rng_state(),
    set_rng_state=lambda s,d=None: torch.set_rng_state(s), get_amp_supported_dtype=lambda: [torch.bfloat16, torch.float16])
torch.utils.rename_privateuse1_backend('gpu')
torch._register_device_module('gpu', module)
torch.utils.generate_methods_for_privateuse1_backend(for_tensor=True, for_module=True, for_storage=True)

# Convolution and BatchNorm have no general fallback: the CPU computes them
aten,host = torch.ops.aten,lambda o: o.cpu() if isinstance(o, torch.Tensor) else o
def convolution(x, w, b, *args): return aten.convolution(host(x), host(w), host(b), *args).to(x.device)
def convolution_backward(g, x, w, stride, padding, dilation, transposed, out_padding, groups, mask):
    bias = [w.shape[0]] if mask[2] else None
    grads = aten.convolution_backward(host(g), host(x), host(w), bias, stride, padding, dilation, transposed, out_padding, groups, list(mask))
    return tuple(o if o is None else o.to(x.device) for o in grads)
def batch_norm(x, w, b, mean, var, training, *args):
    m,v = host(mean),host(var)
    res = aten.native_batch_norm(host(x), host(w), host(b), m, v, training, *args)
    if mean is not None and training: mean.copy_(m); var.copy_(v)
    return tuple(o.to(x.device) for o in res)
library = torch.library.Library('aten', 'IMPL')
for name,f in dict(convolution_overrideable=convolution, convolution_backward_overrideable=convolution_backward, native_batch_norm=batch_norm).items():
    library.impl(name, f, 'PrivateUse1')
