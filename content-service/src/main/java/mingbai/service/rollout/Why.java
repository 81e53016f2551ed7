package mingbai.service.rollout;

import mingbai.model.update.UpdateReport.Stage;

/// Why a station was left out, or did not make it. The names are stored.
enum Why {
    NO_IMAGE("不是整块硬盘的系统，用软件包更新", "runs from no image: update its packages"),
    ALREADY("已是这个版本或更新的版本", "has this version or a newer one"),
    GONE("已吊销或拆除", "shut out or removed"),
    UNHEALTHY("新系统起不来", "the program did not stand in the new system"),
    ROLLED_BACK("没有站稳，已退回原来的系统", "did not stand, and came back to the old system"),
    REFUSED("终端没有安装：签名、内容或版本不对", "the box refused it: signature, contents or version"),
    WRONG_BYTES("下载的内容与下令的不符", "what came is not what was ordered"),
    NO_ROOM("终端硬盘空间不够", "its disk is too full"),
    WITHHELD("服务没有给出更新包", "the service did not give it out"),
    NOT_BACK("长时间没有进展或没有回来", "came no further or not back in time"),
    NOT_WELL("更新后不正常：离线或设备告警", "not well afterwards: offline, or a device needs a person");

    private final String chinese;
    private final String english;

    Why(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /// Of a stage after which nothing more comes.
    static Why of(Stage stage) {
        return switch (stage) {
            case UNHEALTHY -> UNHEALTHY;
            case ROLLED_BACK -> ROLLED_BACK;
            case REFUSED -> REFUSED;
            case WRONG_BYTES -> WRONG_BYTES;
            case NO_ROOM -> NO_ROOM;
            case NOT_NEWER -> ALREADY;
            case NO_IMAGE -> NO_IMAGE;
            case WITHHELD -> WITHHELD;
            case DOWNLOADING, INSTALLING, INSTALLED ->
                    throw new IllegalArgumentException(stage + " is no reason");
        };
    }

    /// Nothing went wrong with it: it is none for this update.
    boolean leavesOut() {
        return this == NO_IMAGE || this == ALREADY || this == GONE;
    }
}
