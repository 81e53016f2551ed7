package mingbai.service.account;

/// What somebody may do in the console. Spring Security knows each as `ROLE_` and its name.
public enum Role {
    EDITOR("编辑", "Editor"),
    REVIEWER("审核", "Reviewer"),
    MANAGER("大厅主管", "Hall manager"),
    CLERK("窗口人员", "Window clerk"),
    CATALOGUE("事项清单管理", "Catalogue owner"),
    AUDITOR("审计", "Auditor"),
    EVALUATOR("评估（只读）", "Evaluator, reads only");

    private final String chinese;
    private final String english;

    Role(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
