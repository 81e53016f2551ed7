package mingbai.bench.figure;

/// A group of figures that is measured in one go.
public interface Bench {
    /// The name after `./hall bench`.
    String name();

    /// Measures, and tells each figure as soon as it is known.
    void run(Report report) throws Exception;
}
