package mingbai.service.template;

import static mingbai.service.template.ColumnHelp.must;

/// What the form of a panel asks for.
public final class PanelHelp {
    public static final TableHelp SECTIONS =
            TableHelp.of(
                    "栏目",
                    "展板上从上到下的栏目，至多 12 个",
                    must("小标题", "例如 办理流程"),
                    must("内容", "不写个人身份证号、手机号、银行卡号").roomy());

    private PanelHelp() {}
}
