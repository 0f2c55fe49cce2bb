"""Counts two figures of the findings from a Data Package of Likeverd, with Python's standard library alone.

    python3 read_dataset.py dataset.zip [criterion]

Prints the share of posts whose ad meets the criterion (default: regular_supervision) with Wilson's 95 % interval, and
the quartiles of the scores. `likeverd findings` gives the same figures.
"""

import csv
import io
import statistics
import sys
import zipfile
from math import sqrt

# A long text in a cell is no mistake.
csv.field_size_limit(10_000_000)


def read_ads(path):
    """The rows of the table `ads`; an empty cell is no value."""
    with zipfile.ZipFile(path) as package, package.open("data/ads.csv") as table:
        for row in csv.DictReader(io.TextIOWrapper(table, encoding="utf-8", newline="")):
            yield {name: value if value != "" else None for name, value in row.items()}


def counted_posts(ads):
    """One ad for every post, the one read last; only ads for peer workers that could be read and were not left out."""
    posts = {}
    for ad in ads:
        if ad["newest_report"] != "true" or ad["excluded"] is not None:
            continue
        if ad["gate"] != "yes" or ad["reading"] == "not-parsed":
            continue
        before = posts.get(ad["post_id"])
        if before is None or read_when(ad) > read_when(before):
            posts[ad["post_id"]] = ad
    return list(posts.values())


def read_when(ad):
    return (ad["read_at"] or "", ad["record_id"])


def wilson(successes, trials, z=1.959963984540054):
    """Wilson's score interval for a share."""
    share = successes / trials
    middle = share + z * z / (2 * trials)
    reach = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    scale = 1 + z * z / trials
    return (middle - reach) / scale, (middle + reach) / scale


def main(path, criterion="regular_supervision"):
    posts = counted_posts(read_ads(path))
    levels = [post[criterion] for post in posts if post[criterion] != "not-parsed"]
    met = levels.count("met")
    low, high = wilson(met, len(levels))
    print(f"{criterion} met: {met} of {len(levels)} posts, {met / len(levels):.1%} ({low:.1%} to {high:.1%})")

    scores = [float(post["score"]) for post in posts if post["score"] is not None]
    first, median, third = statistics.quantiles(scores, n=4, method="inclusive")
    print(f"score: {len(scores)} posts, median {median:.1f} (quartiles {first:.1f} and {third:.1f})")


if __name__ == "__main__":
    main(*sys.argv[1:])
