package mingbai.service.keys;

import java.util.Map;
import mingbai.model.signing.Role;

/// What people call the roles of keys, by the role's name.
final class RoleWords {
    static final Map<String, String> ALL =
            Map.of(
                    Role.ROOT.name(), "信任根保管人",
                    Role.EDITOR.name(), "初审",
                    Role.REVIEWER.name(), "终审",
                    Role.EMERGENCY.name(), "紧急处置",
                    Role.LIVE.name(), "本服务");

    private RoleWords() {}
}
