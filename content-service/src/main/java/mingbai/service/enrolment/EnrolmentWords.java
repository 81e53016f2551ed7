package mingbai.service.enrolment;

import mingbai.model.place.StationId;
import mingbai.service.enrolment.Approval.Outcome;

/// What the page says after a button was pressed.
record EnrolmentWords(String colour, String chinese, String english) {
    static final EnrolmentWords COMPARE =
            bad("请先核对指纹并勾选", "Compare the fingerprints first, and tick the box");
    static final EnrolmentWords MALFORMED =
            bad("填写有误：请核对编号、用途和窗口", "Check the id, the purpose and the window");
    static final EnrolmentWords SHUT_OUT =
            new EnrolmentWords("good", "已吊销，连接已断开", "Shut out, its connection is ended");

    static final EnrolmentWords UNREADABLE =
            bad(
                    "不是完整的申请文件：请从终端重新取 request.json",
                    "Not a whole request: fetch request.json from the box again");
    static final EnrolmentWords CROWDED =
            bad("正在等待的终端太多：先处理它们", "Too many wait already: decide about them first");

    static EnrolmentWords answered(StationId station) {
        return new EnrolmentWords(
                "good",
                "这份申请已批准为 " + station + "，请下载下面的答复",
                "This request was approved already: take its answer below");
    }

    private static EnrolmentWords bad(String chinese, String english) {
        return new EnrolmentWords("bad", chinese, english);
    }

    static EnrolmentWords of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Found _ -> new EnrolmentWords("good", "找到了", "Found");
            case Outcome.NoSuchCode _ ->
                    bad("没有终端在用这个配对码，或已过期", "No box waits under this code, or its time is over");
            case Outcome.TooManyTries _ ->
                    bad("输错次数太多，请 15 分钟后再试", "Too many wrong codes: try again in 15 minutes");
            case Outcome.Seated(var station) ->
                    new EnrolmentWords(
                            "good",
                            "已批准 " + station + "：在线的即将启动；用文件申请的，请下载答复",
                            "Approved: it starts now; if it asked by a file, take its answer");
            case Outcome.Taken(var station) ->
                    bad(
                            "编号 " + station + " 已在使用；要更换坏终端，请勾选「顶替」",
                            "That id is in use; tick the box if this one replaces it");
            case Outcome.NotYet _ ->
                    bad(
                            "请先安装第 1 版信任根并导入大厅内容",
                            "Install the first trust root and import the hall first");
            case Outcome.TurnedAway _ -> new EnrolmentWords("good", "已拒绝", "Turned away");
            case Outcome.WrongProgram _ ->
                    bad("这台终端装的不是这种程序", "Another program is installed on this box");
        };
    }
}
