"""Knowledge distillation for fastai: a callback that trains a small student from a large teacher

You have a large trained model, and need a small one. Trained on labels alone it would be worse than it has to be: a label says "dog",
and the large model also knows that a cat would have been a better guess than a car. With this library the small model learns from such
answers too, in any fastai `Learner`, with the data, callbacks, schedules and mixed precision you already use."""

__version__ = "0.1.0"
