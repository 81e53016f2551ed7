package mingbai.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How a measurement was called: a name, and numbers by option such as `--runs 3`.
record Call(Optional<String> name, Map<String, Long> numbers) {
    Call {
        numbers = Map.copyOf(numbers);
    }

    static Call parse(String[] arguments, Set<String> options) {
        Optional<String> name = Optional.empty();
        Map<String, Long> numbers = new HashMap<>();
        var words = List.of(arguments).iterator();
        while (words.hasNext()) {
            String word = words.next();
            if (options.contains(word) && words.hasNext()) {
                numbers.put(word, number(word, words.next()));
            } else if (!word.startsWith("-") && name.isEmpty()) {
                name = Optional.of(word);
            } else {
                throw new IllegalArgumentException("不认识 · not understood: " + word);
            }
        }
        return new Call(name, numbers);
    }

    private static long number(String option, String text) {
        try {
            long number = Long.parseLong(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " 需要正整数 · takes a number above 0", e);
        }
        throw new IllegalArgumentException(option + " 需要正整数 · takes a number above 0");
    }

    long number(String option, long usual) {
        return numbers.getOrDefault(option, usual);
    }
}
