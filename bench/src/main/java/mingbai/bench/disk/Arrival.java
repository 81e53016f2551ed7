package mingbai.bench.disk;

/// How much of what was not synced had reached the disk when the power went.
public enum Arrival {
    EVERYTHING("全部已到", "everything"),
    SYNCED_ONLY("只有同步过的", "only what was synced"),
    EACH_TO_A_POINT("每个文件停在某处", "each file up to some point"),
    BLOCKS("4096 字节块各自到或不到", "blocks of 4096 bytes, each by itself"),
    SECTORS("512 字节扇区各自到或不到", "sectors of 512 bytes, each by itself"),
    NAMES_LATE("内容已到，目录未到", "the bytes, but no names"),
    NAMES_EARLY("目录已到，内容未到", "the names, but no bytes");

    private final String chinese;
    private final String english;

    Arrival(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /// In both languages.
    public String words() {
        return chinese + " · " + english;
    }
}
