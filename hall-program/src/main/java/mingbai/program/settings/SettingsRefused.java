package mingbai.program.settings;

import java.util.List;

/// The configuration file cannot be used; its message names everything that is wrong with it.
public final class SettingsRefused extends Exception {
    private static final long serialVersionUID = 1L;

    public SettingsRefused(List<String> problems) {
        super(String.join("; ", problems));
    }
}
