package mingbai.model.content;

import mingbai.model.item.Catalogue;
import mingbai.model.item.DepartmentList;
import mingbai.model.item.Item;
import mingbai.model.notice.BoardProgramme;
import mingbai.model.notice.Interruption;
import mingbai.model.notice.KioskSettings;
import mingbai.model.notice.Notice;
import mingbai.model.picture.Picture;
import mingbai.model.place.HallProfile;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Panel;
import mingbai.model.queue.BusinessList;
import mingbai.model.rating.PublicFigures;
import mingbai.model.rules.QueueRules;
import mingbai.model.staff.StaffRoster;
import mingbai.model.told.ToldSettings;
import mingbai.model.voice.VoiceClip;
import mingbai.model.voice.VoiceManner;

/// The kinds of document a manifest can name, and the record each is read into.
public enum DocumentType {
    CHAPTER(Chapter.class),
    CATALOGUE(Catalogue.class),
    DEPARTMENTS(DepartmentList.class),
    ITEM(Item.class),
    HALL(HallProfile.class),
    BUSINESSES(BusinessList.class),
    QUEUE_RULES(QueueRules.class),
    ROSTER(StaffRoster.class),
    NOTICE(Notice.class),
    INTERRUPTION(Interruption.class),
    PROGRAMME(BoardProgramme.class),
    BOARD_PLAN(BoardPlan.class),
    PANEL(Panel.class),
    KIOSK_SETTINGS(KioskSettings.class),
    VOICE_CLIP(VoiceClip.class),
    VOICE_MANNER(VoiceManner.class),
    PICTURE(Picture.class),
    PUBLIC_FIGURES(PublicFigures.class),
    STATION_SETTINGS(ToldSettings.class);

    private final Class<? extends Record> record;

    DocumentType(Class<? extends Record> record) {
        this.record = record;
    }

    public Class<? extends Record> record() {
        return record;
    }
}
