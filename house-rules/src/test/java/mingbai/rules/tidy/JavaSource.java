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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
        return parse(Map.of(file, text)).getFirst();
    }

    /// All of them by one parser: to begin anew for each takes ten times as long.
    static List<JavaSource> parse(Map<String, String> texts) {
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        var sources =
                texts.entrySet().stream().map(e -> new InMemory(e.getKey(), e.getValue())).toList();
        var task =
                (JavacTask)
                        COMPILER.getTask(
                                null, FILES, diagnostics, List.of("-proc:none"), null, sources);
        var byUri = sources.stream().collect(Collectors.toMap(InMemory::toUri, one -> one));
        var positions = Trees.instance(task).getSourcePositions();
        List<JavaSource> parsed = new ArrayList<>();
        try {
            for (var tree : task.parse()) {
                var source = byUri.get(tree.getSourceFile().toUri());
                parsed.add(
                        new JavaSource(
                                source.file,
                                source.text.lines().toList(),
                                tree,
                                positions,
                                errors(source, diagnostics)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    private static List<String> errors(
            InMemory source, DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                .filter(found -> source.toUri().equals(found.getSource().toUri()))
                .map(found -> found.getMessage(null))
                .toList();
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
        private final String file;
        private final String text;

        InMemory(String file, String text) {
            super(URI.create("string:///" + file), Kind.SOURCE);
            this.file = file;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
