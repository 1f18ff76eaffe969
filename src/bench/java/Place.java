/**
 * Where a request reads.
 *
 * @param panelCursor of the panel before it; null at the beginning
 * @param answerCursor of the speaker's answer before it; null at the beginning
 */
record Place(String slug, String panelCursor, String answerCursor) {}
