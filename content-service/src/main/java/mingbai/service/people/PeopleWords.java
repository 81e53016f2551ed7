package mingbai.service.people;

/// What a manager reads after changing something about people.
public record PeopleWords(String colour, String chinese, String english) {
    static final PeopleWords FAULTY =
            new PeopleWords(
                    "bad",
                    "没有保存：账号为 2–40 个小写字母、数字、点或连字符，须有姓名（40 字以内）、至少一个角色和范围",
                    "Not saved: name, display name, a role and an area are needed");

    static PeopleWords of(PeopleDesk.Outcome outcome) {
        return switch (outcome) {
            case PeopleDesk.Outcome.Changed _ ->
                    new PeopleWords("good", "已保存，本人须重新登录", "Saved; they have to log in again");
            case PeopleDesk.Outcome.Link _ ->
                    new PeopleWords(
                            "good",
                            "请把链接当面或经可信渠道交给本人，一天内有效，只显示这一次",
                            "Hand over the link; it is shown this once and works for a day");
            case PeopleDesk.Outcome.Taken _ ->
                    new PeopleWords("bad", "这个账号已存在", "The name is taken");
            case PeopleDesk.Outcome.Outside _ ->
                    new PeopleWords("bad", "超出您的管辖范围", "Outside your own area");
            case PeopleDesk.Outcome.Oneself _ ->
                    new PeopleWords("bad", "不能变更自己，须由另一位主管操作", "Not about oneself");
            case PeopleDesk.Outcome.Unknown _ ->
                    new PeopleWords("bad", "没有这个账号", "No such account");
        };
    }
}
