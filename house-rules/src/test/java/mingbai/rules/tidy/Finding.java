package mingbai.rules.tidy;

import mingbai.rules.Breach;

/// One untidy place: its rule, the file, the line, and what is wrong there.
record Finding(TidyRule rule, String file, long line, String wrong) {
    Breach breach() {
        return new Breach(rule.toString(), file, "%s:%d %s".formatted(file, line, wrong));
    }
}
