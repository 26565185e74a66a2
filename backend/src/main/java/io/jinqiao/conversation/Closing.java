package io.jinqiao.conversation;

/**
 * How a conversation ended.
 *
 * @param result SOLVED, TICKET (goes on as a ticket), LEFT (the customer went) or UNSOLVED
 * @param remark why, where it is not solved; may be empty
 */
public record Closing(Result result, String remark) {

    public enum Result {
        SOLVED,
        TICKET,
        LEFT,
        UNSOLVED
    }
}
