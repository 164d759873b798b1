// A device of its own for PyTorch: memory of the host, kernels of the CPU, and none of the CPU's tolerance. Tensors of two devices do not mix.
// Whatever has no kernel here falls back to the CPU's, a copy there and back, which the trace of devices.ipynb does not see.
#include <torch/library.h>
#include <torch/csrc/utils/pybind.h>
#include <ATen/ATen.h>
#include <ATen/EmptyTensor.h>
#include <ATen/native/CPUFallback.h>
#include <ATen/native/Resize.h>
#include <ATen/native/TensorFactories.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/view_native.h>
#include <ATen/ops/_reshape_alias_native.h>
#include <ATen/ops/unfold_native.h>
#include <ATen/ops/resize_native.h>
#include <ATen/ops/set_native.h>
#include <ATen/ops/_local_scalar_dense_native.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/core/CPUAllocator.h>
static const int NDEV=2;
static thread_local int cur=0;
struct Guard final : public c10::impl::DeviceGuardImplInterface {
  static constexpr c10::DeviceType static_type = c10::DeviceType::PrivateUse1;
  c10::DeviceType type() const override { return static_type; }
  c10::Device exchangeDevice(c10::Device d) const override { auto o=getDevice(); cur=d.index(); return o; }
  c10::Device getDevice() const override { return c10::Device(static_type, cur); }
  void setDevice(c10::Device d) const override { cur = d.index()<0?0:d.index(); }
  void uncheckedSetDevice(c10::Device d) const noexcept override { cur = d.index()<0?0:d.index(); }
  c10::Stream getStream(c10::Device d) const noexcept override { return c10::Stream(c10::Stream::DEFAULT, c10::Device(static_type, d.index()<0?0:d.index())); }
  c10::Stream getDefaultStream(c10::Device d) const override { return getStream(d); }
  c10::Stream getStreamFromGlobalPool(c10::Device d, bool) const override { return getStream(d); }
  c10::Stream exchangeStream(c10::Stream s) const noexcept override { return getStream(s.device()); }
  c10::DeviceIndex deviceCount() const noexcept override { return NDEV; }
  void destroyEvent(void*, const c10::DeviceIndex) const noexcept override {}
  void record(void**, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag) const override {}
  void block(void*, const c10::Stream&) const override {}
  bool queryEvent(void*) const override { return true; }
  bool queryStream(const c10::Stream&) const override { return true; }
  void synchronizeStream(const c10::Stream&) const override {}
};
namespace { 
struct Alloc final : public c10::Allocator {
  c10::DataPtr allocate(size_t n) override { void* p = n? malloc(n) : nullptr; return {p, p, &free, c10::Device(c10::DeviceType::PrivateUse1, cur)}; }
  c10::DeleterFnPtr raw_deleter() const override { return &free; }
  void copy_data(void* d, const void* s, std::size_t n) const override { memcpy(d,s,n); }
};
}
static Alloc alloc_;
REGISTER_ALLOCATOR(c10::DeviceType::PrivateUse1, &alloc_);
namespace at { namespace detail { C10_REGISTER_GUARD_IMPL(PrivateUse1, Guard); } }
struct Hooks : public at::PrivateUse1HooksInterface {
  bool hasPrimaryContext(c10::DeviceIndex) const override { return true; }
  bool isBuilt() const override { return true; }
  bool isAvailable() const override { return true; }
  c10::Allocator* getPinnedMemoryAllocator() const override { return c10::GetCPUAllocator(); }
  bool isPinnedPtr(const void*) const override { return false; }
  const at::Generator& getDefaultGenerator(c10::DeviceIndex) const override { static auto g = at::detail::getDefaultCPUGenerator(); return g; }
};
static at::Tensor cpu_view(const at::Tensor& t) {
  if (t.device().is_cpu()) return t;
  auto base = t;
  return at::from_blob(const_cast<void*>(t.const_data_ptr()), t.sizes(), t.strides(), at::TensorOptions().dtype(t.dtype()).device(at::kCPU));
}
struct DevSet { int old; DevSet(std::optional<at::Device> d){ old=cur; if(d && d->has_index()) cur=d->index(); } ~DevSet(){cur=old;} };
at::Tensor empty_mf(at::IntArrayRef size, std::optional<at::ScalarType> dt, std::optional<at::Layout>, std::optional<at::Device> d, std::optional<bool>, std::optional<at::MemoryFormat> mf) {
  DevSet g(d); return at::detail::empty_generic(size, &alloc_, c10::DispatchKeySet(c10::DispatchKey::PrivateUse1), c10::dtype_or_default(dt), mf);
}
at::Tensor empty_str(at::IntArrayRef size, at::IntArrayRef stride, std::optional<at::ScalarType> dt, std::optional<at::Layout>, std::optional<at::Device> d, std::optional<bool>) {
  DevSet g(d); return at::detail::empty_strided_generic(size, stride, &alloc_, c10::DispatchKeySet(c10::DispatchKey::PrivateUse1), c10::dtype_or_default(dt));
}
at::Tensor copy_from(const at::Tensor& self, const at::Tensor& dst, bool) { 
  auto d = cpu_view(dst); auto s = cpu_view(self);
  if (self.is_conj()) s = s.conj(); if (self.is_neg()) s = s._neg_view();
  d.copy_(s); return dst; }
at::Tensor copy_from_resize(const at::Tensor& self, const at::Tensor& dst) { if (!dst.sizes().equals(self.sizes())) dst.resize_(self.sizes()); return copy_from(self,dst,false); }
at::Scalar lsd(const at::Tensor& t) { return at::native::_local_scalar_dense_cpu(cpu_view(t)); }
at::Tensor as_str(const at::Tensor& self, at::IntArrayRef size, at::IntArrayRef stride, std::optional<int64_t> off) { return at::native::as_strided_tensorimpl(self, size, stride, off); }
at::Tensor view_(const at::Tensor& self, at::IntArrayRef size) { return at::native::view(self, size); }
at::Tensor ralias(const at::Tensor& self, at::IntArrayRef size, at::IntArrayRef stride) { return at::native::_reshape_alias(self, size, stride); }
at::Tensor unfold_(const at::Tensor& self, int64_t a, int64_t b, int64_t c) { return at::native::unfold(self, a, b, c); }
const at::Tensor& resize__(const at::Tensor& self, at::IntArrayRef size, std::optional<at::MemoryFormat> mf) { return at::native::resize_(self, size, mf); }
at::Tensor& set1(at::Tensor& r, at::Storage s, int64_t off, at::IntArrayRef size, at::IntArrayRef stride) { return at::native::set_storage_cpu_(r, s, off, size, stride); }
at::Tensor& set2(at::Tensor& r, at::Storage s) { int64_t n = s.nbytes()/r.dtype().itemsize(); return at::native::set_storage_cpu_(r, s, 0, {n}, {}); }
void fallback(const c10::OperatorHandle& op, torch::jit::Stack* stack) { at::native::cpu_fallback(op, stack); }
TORCH_LIBRARY_IMPL(aten, PrivateUse1, m) {
  m.impl("empty.memory_format", &empty_mf); m.impl("empty_strided", &empty_str); m.impl("_copy_from", &copy_from); m.impl("_copy_from_and_resize", &copy_from_resize);
  m.impl("_local_scalar_dense", &lsd); m.impl("as_strided", &as_str); m.impl("view", &view_); m.impl("_reshape_alias", &ralias); m.impl("unfold", &unfold_); m.impl("resize_", &resize__);
  m.impl("set_.source_Storage_storage_offset", &set1); m.impl("set_.source_Storage", &set2);
}
TORCH_LIBRARY_IMPL(_, PrivateUse1, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&fallback>()); }
static Hooks hooks_;
PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) {
  at::RegisterPrivateUse1HooksInterface(&hooks_);
  m.def("set_device", [](int i){ cur=i; }); m.def("current_device", [](){ return cur; }); m.def("device_count", [](){ return NDEV; });
}
