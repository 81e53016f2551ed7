package mingbai.bench.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Jazzer at work in a process of its own, with little memory.
public record Fuzzer(Path folder, long seed, Consumer<Outcome> progress) {
    private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
    private static final Pattern SO_FAR = Pattern.compile("#(\\d+)");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+)");
    private static final Pattern NEEDED =
            Pattern.compile("/(bench|device-drivers|hall-fonts)/|jazzer|slf4j-api|zxing|jspecify");
    private static final String MEMORY = "-Xmx128m";
    private static final int LONGEST_INPUT = 300;
    private static final Duration TOLD_EVERY = Duration.ofMinutes(1);

    /// For so many inputs every comparison is watched, which finds the values a parser waits for
    /// and makes it four times as slow; from then on what was found is only varied.
    private static final long WATCHED = 1_000_000;

    private static final String COMPARISONS_WATCHED = "--trace=cov:cmp:div";
    private static final String REACHED_WATCHED = "--trace=cov";

    /// How many inputs were taken, how much code they reached, and the last words where it failed.
    public record Outcome(long inputs, long reached, String failure) {
        public boolean held() {
            return failure.isEmpty();
        }
    }

    /// So many inputs for these parsers together.
    public Outcome run(Collection<DeviceParser> parsers, long inputs)
            throws IOException, InterruptedException {
        Path corpus = folder.resolve("corpus");
        for (DeviceParser parser : parsers) {
            FuzzSeeds.write(parser, corpus);
        }
        String names = String.join(" ", parsers.stream().map(Enum::name).toList());
        long watched = Math.min(inputs, WATCHED);
        var first = part(new Part(names, COMPARISONS_WATCHED, watched, 0), corpus);
        return first.held() && watched < inputs
                ? part(new Part(names, REACHED_WATCHED, inputs - watched, watched), corpus)
                : first;
    }

    /// Some of the inputs: what Jazzer watches, how many, and how many were taken before.
    private record Part(String names, String watched, long inputs, long before) {}

    private Outcome part(Part part, Path corpus) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process jazzer =
                new ProcessBuilder(command(part, corpus))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            while (!jazzer.waitFor(TOLD_EVERY.toSeconds(), TimeUnit.SECONDS)) {
                progress.accept(soFar(part, read(log)));
            }
            return outcome(part, jazzer.exitValue(), read(log));
        } finally {
            jazzer.destroyForcibly();
        }
    }

    private List<String> command(Part part, Path corpus) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(
                List.of(
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + FuzzTarget.class.getName(),
                        "--target_args=" + part.names(),
                        part.watched(),
                        "--instrumentation_includes=mingbai.device.**",
                        "--custom_hook_includes=mingbai.device.**",
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.*",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-runs=" + part.inputs(),
                        "-seed="
                                + (1 + Math.floorMod(seed + part.before(), Integer.MAX_VALUE - 1L)),
                        "-max_len=" + LONGEST_INPUT,
                        corpus.toString()));
        return words;
    }

    /// What the parsers stand on and no more: Jazzer reads all of a class path into its memory.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String lastWords(String log) {
        return log.substring(Math.max(0, log.length() - 3_000));
    }

    private static String read(Path log) throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }

    /// Jazzer tells how far it is at powers of two, and when it has found a new way.
    private static Outcome soFar(Part part, String log) {
        return new Outcome(part.before() + last(SO_FAR, log), last(COVERED, log), "");
    }

    private static long last(Pattern pattern, String log) {
        Matcher found = pattern.matcher(log);
        long last = 0;
        while (found.find()) {
            last = Long.parseLong(found.group(1));
        }
        return last;
    }

    private static Outcome outcome(Part part, int code, String log) {
        long inputs = last(DONE, log);
        long reached = last(COVERED, log);
        boolean well = code == 0 && inputs > 0;
        String words = "ended with %d: ".formatted(code) + lastWords(log);
        return new Outcome(part.before() + inputs, reached, well ? "" : words);
    }
}
