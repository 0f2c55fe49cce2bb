# Counts two figures of the findings from a Data Package of Likeverd, with base R alone.
#
#   Rscript read_dataset.R dataset.zip [criterion]
#
# Prints the share of posts whose ad meets the criterion (default: regular_supervision) with Wilson's 95 % interval, and
# the quartiles of the scores. `likeverd findings` gives the same figures.

arguments <- commandArgs(trailingOnly = TRUE)
path <- arguments[1]
criterion <- if (length(arguments) > 1) arguments[2] else "regular_supervision"

# An empty cell is no value. Ids that look like numbers stay as they are written.
ads <- read.csv(
  unz(path, "data/ads.csv", encoding = "UTF-8"),
  na.strings = "", colClasses = c(record_id = "character", post_id = "character", ad_id = "character")
)

# Only ads for peer workers that could be read and were not left out; of every post the ad read last.
counted <- subset(ads, as.logical(newest_report) & is.na(excluded) & gate == "yes" & reading != "not-parsed")
counted <- counted[order(ifelse(is.na(counted$read_at), "", counted$read_at), counted$record_id, method = "radix"), ]
posts <- counted[!duplicated(counted$post_id, fromLast = TRUE), ]

levels <- posts[[criterion]][posts[[criterion]] != "not-parsed"]
met <- sum(levels == "met")
# Without the continuity correction, this is Wilson's interval.
interval <- prop.test(met, length(levels), correct = FALSE)$conf.int
cat(sprintf(
  "%s met: %d of %d posts, %.1f%% (%.1f%% to %.1f%%)\n",
  criterion, met, length(levels), 100 * met / length(levels), 100 * interval[1], 100 * interval[2]
))

scores <- posts$score[!is.na(posts$score)]
quartiles <- quantile(scores, c(0.25, 0.5, 0.75))
cat(sprintf(
  "score: %d posts, median %.1f (quartiles %.1f and %.1f)\n",
  length(scores), quartiles[2], quartiles[1], quartiles[3]
))
