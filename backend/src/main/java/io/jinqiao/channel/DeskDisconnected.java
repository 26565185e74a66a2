package io.jinqiao.channel;

import io.jinqiao.kernel.StaffId;

/** News, kept by nobody: the last live connection of this member of staff's desk, at whichever node, is gone. */
public record DeskDisconnected(StaffId staff) {}
