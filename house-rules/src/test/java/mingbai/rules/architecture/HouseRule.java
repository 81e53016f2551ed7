package mingbai.rules.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;
import mingbai.rules.Breach;

/// A rule over compiled classes: its name, which classes it is for, what it checks, how to mend.
record HouseRule(String name, Reach reach, ArchRule rule, String mend) {
    private static final Pattern CLASS = Pattern.compile("mingbai(\\.[a-z]\\w*)*\\.[A-Z]\\w*");

    /// Whether a rule is for the product alone, or for the tests as well.
    enum Reach {
        MAIN,
        MAIN_AND_TEST
    }

    List<Breach> breaches(JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().stream()
                .map(detail -> new Breach(name, firstClass(detail), detail))
                .toList();
    }

    private static String firstClass(String detail) {
        var found = CLASS.matcher(detail);
        return found.find() ? found.group() : detail;
    }

    @Override
    public String toString() {
        return name;
    }
}
