package mingbai.model.wire;

import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;

/// Every topic there is, under the root `mb/1`.
public final class Topics {

    private static final String ROOT = "mb/1/";

    private Topics() {}

    /// Retained: the signed manifest of a scope.
    public static Topic manifest(Scope scope) {
        return new Topic(ROOT + scope.text() + "/manifest");
    }

    /// Documents that the manifest to come names for the first time, one a message: whoever holds
    /// the version before needs to ask for nothing.
    public static Topic news(Scope scope) {
        return new Topic(ROOT + scope.text() + "/news");
    }

    /// Retained: the service's stamp under the newest manifest of a scope.
    public static Topic stamp(Scope scope) {
        return new Topic(ROOT + scope.text() + "/stamp");
    }

    /// Retained: the signed emergency order of a scope.
    public static Topic emergency(Scope scope) {
        return new Topic(ROOT + scope.text() + "/emergency");
    }

    /// Retained: the signed trust root of a version.
    public static Topic trust(long version) {
        return new Topic(ROOT + "trust/" + version);
    }

    /// Retained: a document of at most one piece.
    public static Topic document(Sha256 hash) {
        return new Topic(ROOT + "doc/" + hash);
    }

    /// Retained: one piece of a larger document, counted from 0.
    public static Topic piece(Sha256 hash, int piece) {
        return new Topic(ROOT + "doc/" + hash + "/" + piece);
    }

    /// Retained: the signed snapshot of the queue board.
    public static Topic queue(HallId hall) {
        return new Topic(ROOT + "hall/" + hall + "/queue");
    }

    /// Signed calls, one a message.
    public static Topic calls(HallId hall) {
        return new Topic(ROOT + "hall/" + hall + "/calls");
    }

    /// Requests of a hall's stations.
    public static Topic ask(HallId hall) {
        return new Topic(ROOT + "hall/" + hall + "/ask");
    }

    /// Signed answers to one station.
    public static Topic answer(StationId station) {
        return new Topic(ROOT + "station/" + station + "/answer");
    }

    /// What a station hands over, in order.
    public static Topic journal(StationId station) {
        return new Topic(ROOT + "station/" + station + "/journal");
    }

    /// Signed receipts for what was taken in.
    public static Topic receipt(StationId station) {
        return new Topic(ROOT + "station/" + station + "/receipt");
    }

    /// Retained, and the last will: what a station is doing.
    public static Topic status(StationId station) {
        return new Topic(ROOT + "station/" + station + "/status");
    }

    /// Signed commands to one station.
    public static Topic command(StationId station) {
        return new Topic(ROOT + "station/" + station + "/command");
    }

    /// What became of a station's commands.
    public static Topic result(StationId station) {
        return new Topic(ROOT + "station/" + station + "/result");
    }

    public static TopicFilter everyAsk() {
        return new TopicFilter(ROOT + "hall/+/ask");
    }

    public static TopicFilter everyJournal() {
        return new TopicFilter(ROOT + "station/+/journal");
    }

    public static TopicFilter everyResult() {
        return new TopicFilter(ROOT + "station/+/result");
    }

    public static TopicFilter everyStatus() {
        return new TopicFilter(ROOT + "station/+/status");
    }
}
