@NullMarked
package io.jinqiao.compliance.internal;

import org.jspecify.annotations.NullMarked;
