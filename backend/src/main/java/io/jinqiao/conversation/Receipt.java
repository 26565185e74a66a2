package io.jinqiao.conversation;

import java.time.Instant;

/** What is acknowledged: the message is stored under this number. */
public record Receipt(String clientId, long number, Instant at) {}
