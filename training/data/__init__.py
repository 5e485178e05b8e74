"""From folders of videos to shards of annotated clips."""
