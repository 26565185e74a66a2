package io.jinqiao.conversation;

import io.jinqiao.kernel.StaffId;
import java.time.Instant;

/** A note among staff. */
public record NoteView(StaffId by, String text, Instant at) {}
