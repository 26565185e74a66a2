package io.jinqiao.channel;

import io.jinqiao.kernel.StaffId;

/** News, kept by nobody: the first live connection of this member of staff's desk, at whichever node, is there. */
public record DeskConnected(StaffId staff) {}
