@NullMarked
package io.jinqiao.complaint.internal;

import org.jspecify.annotations.NullMarked;
