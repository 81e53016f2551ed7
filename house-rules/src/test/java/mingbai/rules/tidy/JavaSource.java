package mingbai.rules.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One Java file as the JDK's own parser sees it.
record JavaSource(
        String file,
        List<String> lines,
        CompilationUnitTree tree,
        SourcePositions positions,
        List<String> syntaxErrors) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /// One for all files: opening the JDK's own classes anew for each takes most of the time.
    private static final JavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    static JavaSource parse(String file, String text) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var task =
                (JavacTask)
                        COMPILER.getTask(
                                null,
                                FILES,
                                diagnostics,
                                List.of("-proc:none"),
                                null,
                                List.of(new InMemory(file, text)));
        try {
            var tree = task.parse().iterator().next();
            var errors =
                    diagnostics.getDiagnostics().stream()
                            .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                            .map(found -> found.getMessage(null))
                            .toList();
            return new JavaSource(
                    file,
                    text.lines().toList(),
                    tree,
                    Trees.instance(task).getSourcePositions(),
                    errors);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    boolean isTest() {
        return file.contains("/src/test/");
    }

    long firstLine(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
    }

    long lastLine(Tree part) {
        return tree.getLineMap().getLineNumber(positions.getEndPosition(tree, part));
    }

    /// Whether the lines above a part, as far as they are one comment, are a `///` sentence.
    boolean hasSentenceAbove(Tree part) {
        var above = (int) firstLine(part) - 2;
        return above >= 0 && lines.get(above).strip().matches("///.*\\S.*");
    }

    /// A source the compiler reads from memory.
    private static final class InMemory extends SimpleJavaFileObject {
        private final String text;

        InMemory(String file, String text) {
            super(URI.create("string:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
