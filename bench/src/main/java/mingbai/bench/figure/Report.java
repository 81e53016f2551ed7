package mingbai.bench.figure;

import java.util.function.Consumer;

/// Where figures are told, a line each; what begins with `#` says what is compared.
public record Report(Consumer<String> line) {
    public void tell(Figure figure) {
        line.accept(figure.line());
    }

    public void remark(String sentence) {
        line.accept("# " + sentence);
    }
}
