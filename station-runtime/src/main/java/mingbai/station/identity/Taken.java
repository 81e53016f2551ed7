package mingbai.station.identity;

import mingbai.model.enrolment.Fingerprint;

/// What came of an answer that was brought as a file.
public sealed interface Taken {

    /// It is that station. The fingerprint is of its key and of the authority in the file: the
    /// console shows the same.
    record Enrolled(String station, Fingerprint fingerprint) implements Taken {}

    /// Nothing of it was taken. `detail` is `""` where there is no more to say.
    record Refused(Why why, String detail) implements Taken {
        /// What is wrong and what to do, in Chinese and in English.
        public String words() {
            return why.chinese
                    + " · "
                    + why.english
                    + (detail.isEmpty() ? "" : " (" + detail + ")");
        }
    }

    /// Why not, and what to do.
    enum Why {
        UNREADABLE(
                "文件不完整或不是答复文件：请从控制台重新下载、重新复制",
                "incomplete, or no answer: download and copy it again"),
        CHANGED("文件被改过：请从控制台重新下载", "it was changed on its way: download it again"),
        OTHER_BOX(
                "这是给另一台终端的，或本机后来换过密钥：请用本机现在的 request.json 重新申请",
                "for another box, or for a key this one had before: ask again with its present"
                        + " request.json"),
        OTHER_SERVICE(
                "不是配置中 enrol.ca.file 所指的服务签发的：请核对来源",
                "not by the service of enrol.ca.file: find out where it comes from"),
        TOO_LATE("答复已过期：请在控制台重新申请、重新下载", "its time is over: ask again"),
        CONTENT(
                "随带的内容未通过验签：请重新下载，或下载不带内容的答复",
                "its content is not believed: download it again, or without"),
        A_STATION_ALREADY("本机已接入：要更换请先恢复出厂", "this box is a station: reset it first"),
        NO_REQUEST("本机还没有申请：先启动程序，看到配对画面", "no request yet: start its program first");

        final String chinese;
        final String english;

        Why(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }
}
