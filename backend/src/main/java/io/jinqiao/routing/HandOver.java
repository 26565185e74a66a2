package io.jinqiao.routing;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;

/**
 * Why a person is needed.
 *
 * @param skill a first-level business code, or {@code general}
 * @param priority 0 ordinary, 1 raised (complaint, upset), 2 urgent (fraud, frozen account, safety)
 * @param reason ASKED, UNKNOWN, MISSED_TWICE, FLOW, DISTRESS, FRAUD, COMPLAINT, TRANSFER
 */
public record HandOver(ConversationId conversation, String skill, int priority, String reason, Actor by) {}
