package mingbai.kiosk.find;

import mingbai.kiosk.find.index.Shelf;
import mingbai.kiosk.find.index.Way;
import mingbai.kiosk.words.Prompt;

/// What finding an item can show. Pages count from 0.
sealed interface FindStep {
    int page();

    FindStep at(int page);

    /// The shelves of one way to look, in the county's catalogue or in the further one.
    record Shelved(Way way, boolean further, int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Shelved(way, further, next);
        }
    }

    /// The items of one shelf; back leads to that page of the shelves.
    record Listing(Shelved from, Shelf shelf, int page) implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Listing(from, shelf, next);
        }
    }

    /// The keyboard, what was typed, the strokes of a character under way, and what is found.
    record Searching(Shelved from, String query, Keys keys, String strokes, int page)
            implements FindStep {
        @Override
        public FindStep at(int next) {
            return new Searching(from, query, keys, strokes, next);
        }

        Searching asking(String next) {
            return new Searching(from, next, keys, "", 0);
        }

        Searching drawing(String next) {
            return new Searching(from, query, keys, next, page);
        }

        Searching with(Keys next) {
            return new Searching(from, query, next, "", page);
        }
    }

    /// What a voice says here.
    default Prompt prompt() {
        return switch (this) {
            case Shelved _ ->
                    Prompt.of(
                            "请选择一类，找到您要办的事项",
                            "qing3 xuan3ze2 yi2 lei4, zhao3dao4 nin2 yao4 ban4 de5 shi4xiang4",
                            "Choose a group to find your matter.");
            case Listing _ ->
                    Prompt.of(
                            "请按您要办的事项",
                            "qing3 an4 nin2 yao4 ban4 de5 shi4xiang4",
                            "Touch the matter you came for.");
            case Searching s when s.keys() == Keys.STROKES ->
                    Prompt.of(
                            "请按笔画写出一个字",
                            "qing3 an4 bi3hua4 xie3chu1 yi2 ge5 zi4",
                            "Write a character stroke by stroke.");
            case Searching _ ->
                    Prompt.of(
                            "请输入名称的拼音或首字母",
                            "qing3 shu1ru4 ming2cheng1 de5 pin1yin1 huo4 shou3zi4mu3",
                            "Type the name in Pinyin or by its initials.");
        };
    }
}
