package mingbai.service.gate;

/// One thing the public is entitled to and an item does not say: the block it belongs to, the table
/// and the column in which to say it, and what asks for it.
public record Lack(Block block, String table, String column) {

    /// What has to be disclosed: the five disclosures (五公开), and what 行政许可法 第三十条 adds for permits.
    public enum Block {
        BASIS("公开审批依据", "legal basis"),
        FLOW("公开办理流程及时限", "steps and time limit"),
        FEE("公开收费标准", "fee"),
        STAFF("公开办事人员信息", "staff"),
        CONDITIONS("许可条件", "conditions"),
        QUANTITY("许可数量", "quantity"),
        MATERIALS("全部申请材料目录", "materials"),
        EXAMPLE("申请书示范文本", "sample application");

        private final String chinese;
        private final String english;

        Block(String chinese, String english) {
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
}
