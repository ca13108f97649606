// Loaded first in every child: when the process that started it is killed without a chance to
// clean up, the child ends too instead of holding its port. Workers that the child forks itself
// inherit this file but have another parent, and are left alone.
if (Number(process.env.STARTED_BY) === process.ppid) {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
