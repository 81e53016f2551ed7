package mingbai.rules.tidy;

import java.util.Locale;

/// What tidy means here, and how each untidiness is mended.
public enum TidyRule {
    FILES_ARE_SHORT("split by subject: a file tells one thing in at most 300 lines"),
    METHODS_ARE_SHORT("split by what it does: 40 lines at most, about five is typical"),
    PARAMETERS_ARE_FEW("make a record of what belongs together: five at most"),
    LINES_ARE_SHORT("break the line: 100 columns at most"),
    ROOMS_ARE_SMALL("split by subject: twelve files at most"),
    ROOMS_HAVE_NAMES("name the room after what people do in it"),
    TYPES_HAVE_NAMES("say what it is or does; a stand-in is Simulated…, InMemory…, Scripted…"),
    TYPES_HAVE_A_SENTENCE("put one /// sentence above it: what it is"),
    NOTHING_IS_LEFT_OVER("finish it or delete it"),
    NO_PATH_OF_A_BUILD_MACHINE("write it relative to the checkout, or take it as a parameter"),
    SOURCES_PARSE("mend the syntax");

    final String mend;

    TidyRule(String mend) {
        this.mend = mend;
    }

    /// The name as the allow-list writes it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
