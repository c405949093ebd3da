FROM python:3.11.13-slim-bookworm AS packages
COPY requirements.txt requirements-postgres.txt .
RUN pip install --no-cache-dir --target=/packages --requirement requirements-postgres.txt \
    && rm -rf /packages/bin /packages/swagger_ui/static/*editor* /packages/swagger_ui/static/*.map
COPY schema.sql postgres.sql seed.sql /app/
COPY static /app/static
COPY workout /app/workout
RUN python -m compileall -q --invalidation-mode unchecked-hash /app/workout

FROM python:3.11.13-slim-bookworm
RUN useradd --uid 1000 --no-create-home workout && install -d -o workout -m 700 /data
COPY --from=packages /packages /packages
COPY --from=packages /app /app
ENV PYTHONPATH=/app:/packages WORKOUT_HOST=0.0.0.0 WORKOUT_DATABASE=/data/workout.db
USER 1000
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz')"]
CMD ["python", "-m", "workout.cli", "serve"]
