// Loaded first in every child: when the process that started it is killed without a chance to
// clean up, the child ends too instead of holding its port.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
