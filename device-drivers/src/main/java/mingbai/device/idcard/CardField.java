package mingbai.device.idcard;

/// A field of text on a card; which card has which, its [CardKind] says.
public enum CardField {
    NAME,
    /// In the other script: English beside Chinese, Chinese beside English.
    OTHER_NAME,
    NUMBER,
    SEX,
    /// Two digits of GB/T 3304.
    NATION,
    BIRTH,
    ADDRESS,
    AUTHORITY,
    FROM,
    UNTIL,
    /// Three letters of ISO 3166.
    COUNTRY,
    TRAVEL_PERMIT
}
