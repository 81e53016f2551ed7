package mingbai.bench.queue;

/// How many were done a second, and in how many milliseconds 99 of 100 were.
record Pace(double perSecond, double p99Millis) {}
