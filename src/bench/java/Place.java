/**
 * The position in the data at which a request reads.
 *
 * @param panelCursor the cursor of the panel before it; null at the beginning
 * @param answerCursor the cursor of the answer before it; null at the beginning
 */
record Place(String slug, String panelCursor, String answerCursor) {}
