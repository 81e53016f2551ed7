package mingbai.bench;

import java.util.function.Consumer;

/// The figures' way out: what `./hall bench` and `./hall soak` print is their result.
final class StandardOutput implements Consumer<String> {
    @Override
    public void accept(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
